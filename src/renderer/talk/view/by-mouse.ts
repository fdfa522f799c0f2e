import { type SyntheticEvent, useRef } from 'react';

/**
 * For what opens at a button: where the button was pressed by mouse, the keyboard stays with the talk when it opens and
 * closes; by keyboard it goes in, and back to the button.
 */
export function useByMouse() {
  const byMouse = useRef(false);
  return {
    trigger: {
      onPointerDown: () => {
        byMouse.current = true;
      },
      onKeyDown: () => {
        byMouse.current = false;
      },
    },
    keepFocus: (event: SyntheticEvent | Event) => byMouse.current && event.preventDefault(),
  };
}
