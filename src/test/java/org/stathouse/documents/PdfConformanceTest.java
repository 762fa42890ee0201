package org.stathouse.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfConformanceTest {

    @Test
    void findsFaultsInAnUntaggedDocument() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(content);
        }
        assertThat(PdfConformance.faults(content.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
        assertThat(PdfConformance.faults(content.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }
}
