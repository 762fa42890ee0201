package org.stathouse.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.stathouse.documents.UnreadableExhibit.Reason;

/**
 * How large the streams of a PDF become when they are unpacked. PDFBox unpacks each one whole into memory, so that a few thousand bytes
 * could ask for gigabytes.
 */
final class UnpackedSize {

    private static final long MOST_OF_ONE = 128L << 20;
    private static final long MOST_IN_ALL = 1L << 30;

    /** How much a filter other than deflation may hand to the next one. */
    private static final int MOST_BETWEEN_FILTERS = 32 << 20;

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int ZLIB = 0x78;

    /** Their size is known from the image's own width and height, which are looked at when it is drawn. */
    private static final Set<COSName> IMAGES =
            Set.of(COSName.DCT_DECODE, COSName.JPX_DECODE, COSName.JBIG2_DECODE, COSName.CCITTFAX_DECODE);

    private UnpackedSize() {}

    /**
     * Looks at the bytes of a PDF before anything reads it as one, and inflates whatever looks like a deflated stream: even the list of
     * its objects may be one.
     */
    static void check(byte[] content) throws ExhibitLimitExceeded {
        Inflater inflater = new Inflater();
        byte[] sink = new byte[1 << 16];
        long all = 0;
        try {
            for (int at = begin(content, 0); at >= 0; at = begin(content, at)) {
                inflater.reset();
                inflater.setInput(content, at, content.length - at);
                all += inflated(inflater, sink);
                if (all > MOST_IN_ALL) {
                    throw new ExhibitLimitExceeded(Reason.TOO_LARGE, "All streams together");
                }
            }
        } finally {
            inflater.end();
        }
    }

    /** Looks at the streams that are packed otherwise than by one deflation. */
    static void check(PDDocument pdf) throws IOException {
        for (COSObjectKey key : List.copyOf(pdf.getDocument().getXrefTable().keySet())) {
            if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                List<COSName> filters = filters(stream);
                if (filters.size() > 1 || !filters.isEmpty() && !filters.contains(COSName.FLATE_DECODE)) {
                    unpack(stream, filters);
                }
            }
        }
    }

    private static int begin(byte[] content, int from) {
        for (int i = from; i + STREAM.length + 2 < content.length; i++) {
            if (content[i] == STREAM[0] && follows(content, i)) {
                int data = i + STREAM.length;
                while (data < content.length && (content[data] == '\r' || content[data] == '\n')) {
                    data++;
                }
                if (data < content.length && content[data] == ZLIB) {
                    return data;
                }
            }
        }
        return -1;
    }

    private static boolean follows(byte[] content, int at) {
        for (int i = 1; i < STREAM.length; i++) {
            if (content[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static long inflated(Inflater inflater, byte[] sink) throws ExhibitLimitExceeded {
        try {
            int some = 1;
            while (some > 0) {
                some = inflater.inflate(sink);
                if (inflater.getBytesWritten() > MOST_OF_ONE) {
                    throw new ExhibitLimitExceeded(Reason.TOO_LARGE, "One stream");
                }
            }
        } catch (DataFormatException noDeflation) {
            // What has been inflated so far counts; readers stop here too.
        }
        return inflater.getBytesWritten();
    }

    private static List<COSName> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName one) {
            names.add(one);
        } else if (filters instanceof COSArray several) {
            several.toList().forEach(filter -> names.add(filter instanceof COSName name ? name : COSName.getPDFName("unknown")));
        }
        return names;
    }

    private static void unpack(COSStream stream, List<COSName> filters) throws IOException {
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream packed = raw;
            for (int i = 0; i < filters.size() && !IMAGES.contains(filters.get(i)); i++) {
                Filter filter = FilterFactory.INSTANCE.getFilter(filters.get(i));
                Bounded unpacked = new Bounded();
                filter.decode(packed, unpacked, stream, i, DecodeOptions.DEFAULT);
                packed = new ByteArrayInputStream(unpacked.bytes());
            }
        }
    }

    private static final class Bounded extends OutputStream {

        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        @Override
        public void write(int one) throws IOException {
            check(1);
            content.write(one);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            check(length);
            content.write(some, from, length);
        }

        byte[] bytes() {
            return content.toByteArray();
        }

        private void check(int more) throws ExhibitLimitExceeded {
            if (content.size() + more > MOST_BETWEEN_FILTERS) {
                throw new ExhibitLimitExceeded(Reason.TOO_LARGE, "One stream, between its filters");
            }
        }
    }
}
