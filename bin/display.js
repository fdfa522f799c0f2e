/**
 * Chromium's switches for the display. Under Wayland a program cannot say where its windows stand, and a talk has to: where
 * a Wayland session has X11 beside it, the program asks for that.
 */
export function displaySwitches(platform, env) {
  return platform === 'linux' && env.WAYLAND_DISPLAY && env.DISPLAY ? ['--ozone-platform=x11'] : [];
}
