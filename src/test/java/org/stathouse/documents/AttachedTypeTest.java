package org.stathouse.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class AttachedTypeTest {

    @Test
    void knowsAFileByItsContentAndNotByItsNameAlone() throws IOException {
        assertThat(takes("memo.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).isTrue();
        assertThat(takes("photo.JPEG", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0})).isTrue();
        assertThat(takes("plan.docx", office("word/document.xml"))).isTrue();
        assertThat(takes("notes.txt", "Done on Friday.".getBytes(StandardCharsets.UTF_8))).isTrue();

        assertThat(takes("memo.pdf", "<html>".getBytes(StandardCharsets.US_ASCII))).isFalse();
        assertThat(takes("plan.docx", office("xl/workbook.xml"))).isFalse();
        assertThat(takes("notes.txt", new byte[] {77, 90, 0, 0})).isFalse();
    }

    @Test
    void takesNoOtherKind() {
        assertThat(AttachedType.claimedBy("page.html")).isEmpty();
        assertThat(AttachedType.claimedBy("run.exe")).isEmpty();
        assertThat(AttachedType.claimedBy("pdf")).as("a name without an end").isEmpty();
    }

    private static boolean takes(String name, byte[] content) {
        return AttachedType.claimedBy(name).orElseThrow().isShownBy(content);
    }

    private static byte[] office(String part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : new String[] {"[Content_Types].xml", part}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
