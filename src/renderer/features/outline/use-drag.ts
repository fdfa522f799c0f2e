import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview';
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import { type RefObject, useEffect, useState } from 'react';
import type { SlideId } from '../../../core/model/id.ts';
import { useDeck } from '../../store/deck.ts';
import { useUi } from '../../store/ui.ts';
import { words } from '../../store/words.ts';

const kind = 'slides';

/** Where dragged slides would go: before a slide, null for after all, and where the line is drawn, in pixels of the list. */
export type Drop = { before: SlideId | null; y: number };

/** Lets the row be dragged: with all that are selected where it is one of them, else alone. */
export function useDraggable(row: RefObject<HTMLElement | null>, slide: SlideId, title: string): void {
  useEffect(() => {
    const element = row.current;
    if (!element) return;
    return draggable({
      element,
      getInitialData: () => ({ kind }),
      onGenerateDragPreview: ({ nativeSetDragImage }) => {
        const { selection, select } = useUi.getState();
        if (!selection.includes(slide)) select(slide);
        const count = useUi.getState().selection.length;
        setCustomNativeDragPreview({
          nativeSetDragImage,
          render: ({ container }) => {
            const card = document.createElement('div');
            card.className = 'drag-card';
            card.textContent = count > 1 ? words.editor.slideCount(count) : title;
            container.append(card);
          },
        });
      },
    });
  }, [row, slide, title]);
}

/** Lets slides be dropped on the list; returns where they would go while they are dragged over it. */
export function useDropping(list: RefObject<HTMLElement | null>, placeAt: (clientY: number) => Drop | null): Drop | null {
  const [drop, setDrop] = useState<Drop | null>(null);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    return combine(
      autoScrollForElements({ element }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data['kind'] === kind,
        onDrag: ({ location }) => setDrop(placeAt(location.current.input.clientY)),
        onDragLeave: () => setDrop(null),
        onDrop: ({ location }) => {
          setDrop(null);
          const place = placeAt(location.current.input.clientY);
          if (place) useDeck.getState().dispatch({ type: 'slides.move', slides: useUi.getState().selection, before: place.before });
        },
      }),
    );
  }, [list, placeAt]);
  return drop;
}
