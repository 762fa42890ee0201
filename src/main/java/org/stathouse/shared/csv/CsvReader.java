package org.stathouse.shared.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.stathouse.shared.Fault;

/** Reads CSV as spreadsheets write it: UTF-8 with or without BOM; comma, semicolon or tab; any line ends; quoted cells. */
public final class CsvReader {

    private CsvReader() {}

    /**
     * Reads a file whole.
     *
     * @throws UnreadableFile if the file is empty, no UTF-8, no CSV, or its header has a blank or doubled name
     */
    public static CsvTable read(String fileName, byte[] content) {
        String text = decode(content);
        if (text.isBlank()) {
            throw new UnreadableFile(Fault.of("shared.import.file.empty"));
        }
        try (CSVParser parser = format(text).parse(new StringReader(text))) {
            List<CSVRecord> records = parser.getRecords();
            List<String> header = header(records.getFirst());
            List<CsvTable.Row> rows = new ArrayList<>(records.size());
            for (CSVRecord record : records.subList(1, records.size())) {
                List<String> cells = Arrays.stream(record.values()).map(CsvReader::cell).toList();
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(new CsvTable.Row(Math.toIntExact(record.getRecordNumber()), cells));
                }
            }
            return new CsvTable(fileName, header, rows);
        } catch (IOException | UncheckedIOException broken) {
            throw new UnreadableFile(Fault.of("shared.import.file.notCsv", String.valueOf(rootMessage(broken))));
        }
    }

    private static String rootMessage(Exception broken) {
        Throwable cause = broken.getCause() == null ? broken : broken.getCause();
        return String.valueOf(cause.getMessage());
    }

    /** Blank lines count as rows, so that row numbers stay those of the spreadsheet. */
    private static CSVFormat format(String text) {
        return CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).get();
    }

    private static char delimiter(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char sought) {
        return text.chars().filter(character -> character == sought).count();
    }

    private static List<String> header(CSVRecord record) {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String cell : record) {
            String name = cell.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\-]+", "_");
            if (!name.isEmpty() && !seen.add(name)) {
                throw new UnreadableFile(Fault.of("shared.import.file.doubledColumn", name));
            }
            names.add(name);
        }
        return names;
    }

    private static String cell(String raw) {
        return FormulaGuard.unguard(raw.replace("\r\n", "\n")).strip();
    }

    private static String decode(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)) {
            throw new UnreadableFile(Fault.of("shared.import.file.encoding", "UTF-16"));
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            if (text.indexOf('\0') >= 0) {
                throw new UnreadableFile(Fault.of("shared.import.file.notText"));
            }
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new UnreadableFile(
                    hasControls(content) ? Fault.of("shared.import.file.notText") : Fault.of("shared.import.file.encoding", "Windows-1252"));
        }
    }

    private static boolean hasControls(byte[] content) {
        for (byte value : content) {
            if (value >= 0 && value < 9) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
