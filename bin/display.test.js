import { describe, expect, it } from 'vitest';
import { displaySwitches } from './display.js';

describe('the display that windows come up on', () => {
  it('is X11 where a Wayland session has it, for windows cannot be placed otherwise', () => {
    expect(displaySwitches('linux', { WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' })).toEqual(['--ozone-platform=x11']);
  });

  it('is left to the system elsewhere', () => {
    expect(displaySwitches('linux', { DISPLAY: ':0' })).toEqual([]);
    expect(displaySwitches('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual([]);
    expect(displaySwitches('darwin', {})).toEqual([]);
  });
});
