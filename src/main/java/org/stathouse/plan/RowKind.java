package org.stathouse.plan;

import org.stathouse.shared.csv.ImportRow;
/** Imports the rows of one kind of file. */
@FunctionalInterface
interface RowKind {

    /** Reads a row, and changes the run as it says unless a fault or an open question stands in the way. */
    void read(ImportRow row);
}
