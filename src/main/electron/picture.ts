import type { BrowserWindow, Rectangle } from 'electron';

/** Pixels that a picture of a slide is wide: enough for the list of recent decks on a sharp screen. */
const wide = 480;

/** What stands there in the window, as a small PNG; `place` in CSS pixels. */
export async function pictureOf(window: BrowserWindow, place: Rectangle): Promise<Uint8Array> {
  const zoom = window.webContents.getZoomFactor();
  const scaled = { x: place.x * zoom, y: place.y * zoom, width: place.width * zoom, height: place.height * zoom };
  const image = await window.webContents.capturePage(roundedOf(scaled));
  return image.resize({ width: wide, quality: 'good' }).toPNG();
}

const roundedOf = ({ x, y, width, height }: Rectangle): Rectangle => ({
  x: Math.round(x),
  y: Math.round(y),
  width: Math.round(width),
  height: Math.round(height),
});
