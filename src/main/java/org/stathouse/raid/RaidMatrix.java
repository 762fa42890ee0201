package org.stathouse.raid;

import java.util.List;

/**
 * The open risks by probability and impact, 5 by 5.
 *
 * @param cells most probable first, and within that by rising impact
 */
public record RaidMatrix(List<Cell> cells) {

    public RaidMatrix {
        cells = List.copyOf(cells);
    }

    /** One cell with its risks, by number. */
    public record Cell(RiskScore score, List<RaidLink> risks) {

        public Cell {
            risks = List.copyOf(risks);
        }
    }

    /** The cell of that score. */
    public Cell cell(int probability, int impact) {
        RiskScore wanted = new RiskScore(probability, impact);
        return cells.stream().filter(cell -> cell.score().equals(wanted)).findFirst().orElseThrow();
    }

    /** All risks of the matrix. */
    public int count() {
        return cells.stream().mapToInt(cell -> cell.risks().size()).sum();
    }
}
