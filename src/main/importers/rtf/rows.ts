import type { RowShape } from './grid.ts';

type Building = RowShape & { joinsLeft: boolean; joinsUp: boolean };

const fresh = (): Building => ({ cells: [], isHeader: false, joinsLeft: false, joinsUp: false });

// A row of more cells is none that a program wrote.
const MOST = 4_000;

/** The shapes of rows as their definitions come: of the outer tables' rows and of those within cells. */
export class RowShapes {
  #outer = fresh();
  #nested = fresh();

  shape(isNested: boolean): RowShape {
    return isNested ? this.#nested : this.#outer;
  }

  /** Takes a control word; false for one that says nothing of rows. */
  takes(word: string, parameter: number | null, isNested: boolean): boolean {
    if (word === 'trowd') {
      if (isNested) this.#nested = fresh();
      else this.#outer = fresh();
      return true;
    }
    const row = isNested ? this.#nested : this.#outer;
    switch (word) {
      case 'trhdr':
        row.isHeader = true;
        return true;
      case 'clmrg':
        row.joinsLeft = true;
        return true;
      case 'clvmrg':
        row.joinsUp = true;
        return true;
      case 'clmgf':
      case 'clvmgf':
        return true;
      case 'cellx':
        if (row.cells.length < MOST) row.cells.push({ edge: parameter ?? 0, joinsLeft: row.joinsLeft, joinsUp: row.joinsUp });
        row.joinsLeft = false;
        row.joinsUp = false;
        return true;
      default:
        return false;
    }
  }
}
