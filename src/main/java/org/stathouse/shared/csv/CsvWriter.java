package org.stathouse.shared.csv;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes CSV that spreadsheets open rightly: UTF-8 with BOM, CRLF, quotes where needed, no cell a formula. */
public final class CsvWriter {

    private CsvWriter() {}

    /** The file with these columns; a row lacks what it does not name. */
    public static byte[] write(List<String> columns, Collection<Map<String, @Nullable Object>> rows) {
        StringWriter text = new StringWriter();
        text.write('\ufeff');
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(columns);
            for (Map<String, @Nullable Object> row : rows) {
                printer.printRecord(columns.stream()
                        .map(row::get)
                        .map(value -> FormulaGuard.guard(Objects.toString(value, "")))
                        .toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory does not fail", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
