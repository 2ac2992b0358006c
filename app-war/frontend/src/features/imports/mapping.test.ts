import { describe, expect, it } from 'vitest';
import type { ImportMapping } from '@/generated';
import { letter, withConstant, withMeaning } from './mapping';

const mapping: ImportMapping = {
  sheet: 0,
  headerRow: 1,
  columns: [{ index: 0, header: 'No', column: 'LOT_NUMBER' }, { index: 2, header: '数量', column: 'PIECES' }],
  constants: [],
};

describe('the mapping of a table', () => {
  it('gives each meaning to one column only, and each column one meaning', () => {
    const moved = withMeaning(mapping, 1, '在庫', 'PIECES');
    expect(moved.columns).toEqual([{ index: 0, header: 'No', column: 'LOT_NUMBER' }, { index: 1, header: '在庫', column: 'PIECES' }]);
    expect(withMeaning(moved, 0, 'No', '').columns).toEqual([{ index: 1, header: '在庫', column: 'PIECES' }]);
  });

  it('forgets a constant that is blank', () => {
    const placed = withConstant(mapping, 'PLACE', ' 第一倉庫 ');
    expect(placed.constants).toEqual([{ column: 'PLACE', value: '第一倉庫' }]);
    expect(withConstant(placed, 'PLACE', ' ').constants).toEqual([]);
  });

  it('lets a column say what went for every row', () => {
    const sorted = withConstant(withConstant(mapping, 'KIND', '製材'), 'PLACE', '第一倉庫');
    expect(withMeaning(sorted, 3, '種別', 'KIND').constants).toEqual([{ column: 'PLACE', value: '第一倉庫' }]);
  });

  it('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 701, 702].map(letter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});
