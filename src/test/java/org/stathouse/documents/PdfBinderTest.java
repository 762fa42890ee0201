package org.stathouse.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stathouse.documents.BoundSamples.DRAFT;
import static org.stathouse.documents.BoundSamples.FINAL;
import static org.stathouse.documents.BoundSamples.bind;
import static org.stathouse.documents.BoundSamples.part;
import static org.stathouse.documents.PdfConformance.assertConforms;

import java.util.List;
import org.junit.jupiter.api.Test;

class PdfBinderTest {

    private static byte[] threeParts(PdfBinder.Furniture furniture) {
        return bind(furniture, binding -> {
            part(binding, "Decisions asked", 2);
            part(binding, "Portfolio", 5);
            part(binding, "Red actions", 3);
        });
    }

    @Test
    void bindsPartsIntoOneConformingDocument() {
        byte[] pdf = threeParts(FINAL);
        assertConforms(pdf);
        List<String> pages = PdfText.pages(pdf);
        assertThat(pages).hasSizeGreaterThan(8);
    }

    @Test
    void keepsConformingUnderAWatermark() throws Exception {
        byte[] pdf = threeParts(DRAFT);
        java.nio.file.Files.write(java.nio.file.Path.of("/tmp/kit-draft.pdf"), pdf);
        assertConforms(pdf);
        assertThat(PdfText.of(pdf)).doesNotContain("DRAFT");
    }
}
