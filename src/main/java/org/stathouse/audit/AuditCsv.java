package org.stathouse.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes rows as CSV (RFC 4180) with all that their hash covers. A cell that a spreadsheet would take for a formula begins
 * with an apostrophe, which is no part of the value that was hashed.
 */
class AuditCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "seq", "at", "actor", "actor_name", "case_type", "case_id", "action", "summary", "before", "after",
                    "previous_hash", "hash", "on_behalf_of")
            .get();

    private final CSVPrinter printer;

    AuditCsv(Writer out) throws IOException {
        printer = new CSVPrinter(out, FORMAT);
    }

    void write(AuditRow row) {
        try {
            printer.printRecord(
                    row.seq(),
                    row.at(),
                    harmless(row.actor()),
                    harmless(row.actorName()),
                    harmless(row.subject().type()),
                    row.subject().id(),
                    harmless(row.action()),
                    harmless(row.summary()),
                    row.before(),
                    row.after(),
                    row.previousHash(),
                    row.hash(),
                    row.onBehalfOf() == null ? "" : harmless(row.onBehalfOf()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void finish() throws IOException {
        printer.flush();
    }

    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
