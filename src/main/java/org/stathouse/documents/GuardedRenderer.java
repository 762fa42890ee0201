package org.stathouse.documents;

import java.io.IOException;
import java.util.List;
import javax.imageio.spi.IIORegistry;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.jbig2.JBIG2ImageReaderSpi;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;
import org.stathouse.documents.UnreadableExhibit.Reason;

/** Draws pages of a PDF from outside as far as the budget goes, and refuses what would be drawn wrong unnoticed. */
final class GuardedRenderer extends PDFRenderer {

    /** A sheet of letter size scanned at 600 dpi in color. */
    private static final long MOST_IMAGE_BYTES = 110L << 20;

    static {
        // The registry finds readers by the class loader of whoever asks it first, which need not know this one.
        IIORegistry.getDefaultInstance().registerServiceProvider(new JBIG2ImageReaderSpi());
    }

    private final Budget budget;

    GuardedRenderer(PDDocument pdf, Budget budget) {
        super(pdf);
        this.budget = budget;
        setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private final class Drawer extends PageDrawer {

        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            budget.spend(operator);
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            check(image);
            if (image instanceof PDImageXObject stored) {
                check(stored.getMask());
                check(stored.getSoftMask());
            }
            super.drawImage(image);
        }

        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException failed) throws IOException {
            if (failed instanceof ExhibitLimitExceeded) {
                throw failed;
            }
            if (failed instanceof MissingImageReaderException) {
                throw new ExhibitLimitExceeded(Reason.UNSUPPORTED, failed.getMessage());
            }
            super.operatorException(operator, operands, failed);
        }

        private static void check(@Nullable PDImage image) throws IOException {
            if (image == null) {
                return;
            }
            int colors = image.isStencil() ? 1 : image.getColorSpace().getNumberOfComponents();
            long pixels = (long) image.getWidth() * image.getHeight();
            if (pixels * colors * Math.max(1, image.getBitsPerComponent() / 8) > MOST_IMAGE_BYTES) {
                throw new ExhibitLimitExceeded(Reason.TOO_LARGE, "An image of " + image.getWidth() + " x " + image.getHeight());
            }
        }
    }
}
