package org.stathouse.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

    @Test
    void readsBomQuotesLineBreaksAndCrLf() {
        CsvTable table = read("\ufeffPlan,\"Goal Code\"\r\n\"a, \"\"b\"\"\",\"one\r\ntwo\"\r\n");
        assertThat(table.columns()).containsExactly("plan", "goal_code");
        assertThat(table.rows().getFirst().cells()).containsExactly("a, \"b\"", "one\ntwo");
    }

    @Test
    void recognizesSemicolonsAndTabs() {
        assertThat(read("plan;pillar\nA;B, C\n").rows().getFirst().cells()).containsExactly("A", "B, C");
        assertThat(read("plan\tpillar\nA\tB\n").rows().getFirst().cells()).containsExactly("A", "B");
    }

    @Test
    void countsRowsAsASpreadsheetDoes() {
        CsvTable table = read("plan,pillar\nA,B\n\n,\nC,D\n");
        assertThat(table.rows()).extracting(CsvTable.Row::number).containsExactly(2, 5);
    }

    @Test
    void namesTheEncodingThatItDoesNotRead() {
        refuses("Größe,ä".getBytes(Charset.forName("windows-1252")), "shared.import.file.encoding", "Windows-1252");
        refuses("\ufeffplan".getBytes(StandardCharsets.UTF_16LE), "shared.import.file.encoding", "UTF-16");
    }

    @Test
    void refusesWhatIsNoTextFile() {
        refuses(new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xFF, (byte) 0x9C}, "shared.import.file.notText");
    }

    @Test
    void refusesAnEmptyFileADoubledColumnAndAnOpenQuote() {
        refuses(" \n".getBytes(StandardCharsets.UTF_8), "shared.import.file.empty");
        refuses("plan,Plan\n".getBytes(StandardCharsets.UTF_8), "shared.import.file.doubledColumn", "plan");
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> read("plan,pillar\n\"never closed,B\n"))
                .satisfies(unreadable -> assertThat(unreadable.fault().key()).isEqualTo("shared.import.file.notCsv"));
    }

    private static CsvTable read(String text) {
        return CsvReader.read("x.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuses(byte[] content, String key, Object... arguments) {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> CsvReader.read("x.csv", content))
                .satisfies(unreadable -> {
                    assertThat(unreadable.fault().key()).isEqualTo(key);
                    assertThat(unreadable.fault().arguments()).isEqualTo(List.of(arguments));
                });
    }
}
