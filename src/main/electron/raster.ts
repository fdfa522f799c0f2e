import { BrowserWindow } from 'electron';
import type { Crop } from '../../core/model/crop.ts';
import type { AssetId } from '../../core/model/id.ts';
import { originOf } from './protocol.ts';
import { lockContents } from './security.ts';

type RasterTask = { projectId: string; asset: AssetId; width: number; height: number; crop?: Crop };

const slowest = 15_000;

/** A picture of a deck as PNG, or the part of it that is shown, `widest` pixels wide at most, whatever it was; null where it could not be drawn. No script of it runs. */
export async function rasterise({ projectId, asset, width, height, crop }: RasterTask, widest: number): Promise<Uint8Array | null> {
  const shown = { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
  const window = new BrowserWindow({
    show: false,
    ...shown,
    useContentSize: true,
    frame: false,
    transparent: true,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      backgroundThrottling: false,
      offscreen: process.platform === 'linux',
    },
  });
  lockContents(window.webContents);
  const timer = setTimeout(() => window.destroy(), slowest);
  try {
    const image = `<!doctype html><style>html,body{margin:0;background:transparent}img{display:block;width:${shown.width}px;height:${shown.height}px}</style><img src="${originOf('print')}/media/${encodeURIComponent(projectId)}/${asset}">`;
    await window.loadURL(`data:text/html,${encodeURIComponent(image)}`);
    const { debugger: devtools } = window.webContents;
    devtools.attach('1.3');
    await devtools.sendCommand('Emulation.setDefaultBackgroundColorOverride', { color: { r: 0, g: 0, b: 0, a: 0 } });
    const share = crop ?? { x: 0, y: 0, width: 1, height: 1 };
    const part = { x: share.x * shown.width, y: share.y * shown.height, width: share.width * shown.width, height: share.height * shown.height };
    const clip = { ...part, scale: scaleFor(asset, part.width, widest) };
    const { data } = await devtools.sendCommand('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: true });
    return Buffer.from(data, 'base64');
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
    if (!window.isDestroyed()) window.destroy();
  }
}

/** Drawings are as sharp as one likes; pictures of dots have what they have. */
const scaleFor = (asset: AssetId, width: number, widest: number): number =>
  asset.endsWith('.svg') ? Math.min(4, widest / width) : Math.min(1, widest / width);
