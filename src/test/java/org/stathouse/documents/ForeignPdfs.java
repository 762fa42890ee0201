package org.stathouse.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** PDFs as other programs make them: without tags, without embedded fonts, and worse. */
public final class ForeignPdfs {

    private ForeignPdfs() {}

    /** What is done to a document before it is saved. */
    interface Make {

        void into(PDDocument pdf) throws IOException;
    }

    static byte[] made(Make make) {
        try (PDDocument pdf = new PDDocument()) {
            make.into(pdf);
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            pdf.save(content);
            return content.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One page with a line of text. */
    public static byte[] letter(String line) {
        return letters(PDRectangle.LETTER, 0, line);
    }

    /** Pages of that size with a line of text each, and a colored box. */
    static byte[] letters(PDRectangle size, int rotation, String... lines) {
        return made(pdf -> {
            for (String line : lines) {
                PDPage page = page(pdf, size, rotation);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.setNonStrokingColor(0.9f, 0.5f, 0.1f);
                    content.addRect(100, 100, 120, 80);
                    content.fill();
                    content.setNonStrokingColor(0f);
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                    content.newLineAtOffset(72, size.getHeight() - 100);
                    content.showText(line);
                    content.endText();
                }
            }
        });
    }

    static byte[] locked() {
        return made(pdf -> {
            page(pdf, PDRectangle.LETTER, 0);
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        });
    }

    static byte[] lockedForPrintingOnly() {
        return made(pdf -> {
            page(pdf, PDRectangle.LETTER, 0);
            AccessPermission noPrinting = new AccessPermission();
            noPrinting.setCanPrint(false);
            pdf.protect(new StandardProtectionPolicy("owner", "", noPrinting));
        });
    }

    static byte[] withoutPages() {
        return made(pdf -> { });
    }

    static byte[] pages(int count) {
        return made(pdf -> {
            for (int i = 0; i < count; i++) {
                page(pdf, PDRectangle.LETTER, 0);
            }
        });
    }

    static byte[] sized(float width, float height) {
        return made(pdf -> page(pdf, new PDRectangle(width, height), 0));
    }

    /** A page whose drawing unpacks to so many bytes from next to nothing. */
    static byte[] bomb(int megabytes) {
        return drawing(out -> {
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < megabytes; i++) {
                out.write(blanks);
            }
        });
    }

    /** Forms that call each other ten at a time, eight deep. */
    static byte[] formsInForms() {
        return made(pdf -> {
            PDPage page = page(pdf, PDRectangle.LETTER, 0);
            var resources = new org.apache.pdfbox.pdmodel.PDResources();
            page.setResources(resources);
            org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject inner = null;
            for (int depth = 0; depth < 9; depth++) {
                var form = new org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject(pdf);
                form.setBBox(PDRectangle.LETTER);
                form.setResources(new org.apache.pdfbox.pdmodel.PDResources());
                String body = "0 0 m 1 1 l S ";
                if (inner != null) {
                    form.getResources().put(COSName.getPDFName("F"), inner);
                    body = "/F Do ".repeat(10);
                }
                try (OutputStream out = form.getStream().createOutputStream()) {
                    out.write(body.getBytes(StandardCharsets.US_ASCII));
                }
                inner = form;
            }
            resources.put(COSName.getPDFName("F"), inner);
            content(pdf, page, out -> out.write("/F Do".getBytes(StandardCharsets.US_ASCII)));
        });
    }

    /** An image that says that it is so many pixels wide and high. */
    static byte[] hugeImage(int edge) {
        return made(pdf -> {
            PDPage page = page(pdf, PDRectangle.LETTER, 0);
            var image = LosslessFactory.createFromImage(pdf, new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB));
            image.setWidth(edge);
            image.setHeight(edge);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawImage(image, 0, 0, 100, 100);
            }
        });
    }

    /** An image in a format for which no reader is there. */
    static byte[] unknownImage() {
        return made(pdf -> {
            PDPage page = page(pdf, PDRectangle.LETTER, 0);
            var image = LosslessFactory.createFromImage(pdf, new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB));
            image.getCOSObject().setItem(COSName.FILTER, COSName.JPX_DECODE);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawImage(image, 0, 0, 100, 100);
            }
        });
    }

    /** A scan: an image without any text. */
    static byte[] scan() {
        return made(pdf -> {
            PDPage page = page(pdf, PDRectangle.LETTER, 0);
            BufferedImage paper = new BufferedImage(850, 1100, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = paper.createGraphics();
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, 850, 1100);
            pen.setColor(Color.DARK_GRAY);
            pen.drawOval(200, 200, 300, 300);
            pen.dispose();
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawImage(LosslessFactory.createFromImage(pdf, paper), 0, 0, 612, 792);
            }
        });
    }

    static byte[] changed(byte[] pdf, UnaryOperator<String> change) {
        return change.apply(new String(pdf, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private interface Write {

        void to(OutputStream out) throws IOException;
    }

    private static byte[] drawing(Write write) {
        return made(pdf -> content(pdf, page(pdf, PDRectangle.LETTER, 0), write));
    }

    private static void content(PDDocument pdf, PDPage page, Write write) throws IOException {
        PDStream stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            write.to(out);
        }
        page.setContents(stream);
    }

    private static PDPage page(PDDocument pdf, PDRectangle size, int rotation) {
        PDPage page = new PDPage(size);
        page.setRotation(rotation);
        pdf.addPage(page);
        return page;
    }
}
