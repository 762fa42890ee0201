package org.stathouse.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stathouse.shared.Messages;

/**
 * Files that are kept as soon as they are there: where they are chosen, or photographed on a phone, and the names of those kept. What
 * is refused is said at once.
 */
public class KeptFiles extends Composite<Div> {

    /** A phone offers its camera because pictures are among them. */
    private static final String[] TYPES = {"image/png", "image/jpeg", ".pdf", ".docx", ".xlsx", ".pptx", ".csv", ".txt"};

    private static final int BYTES_IN_MEGABYTE = 1024 * 1024;

    private final UnorderedList names = new UnorderedList();
    private final FaultSummary faults;
    private final Keeper keeper;

    /** Keeps one file; what it refuses is shown at the files. */
    public interface Keeper {

        /** @return the names of all files that are kept now, oldest first */
        List<String> keep(String name, byte[] content);
    }

    /**
     * @param kept the names of the files that are there already
     * @param mostMegabytes the largest file
     */
    public KeptFiles(Messages messages, List<String> kept, int mostMegabytes, Keeper keeper) {
        this.keeper = keeper;
        this.faults = new FaultSummary(messages);
        Map<String, byte[]> received = new LinkedHashMap<>();
        Upload upload = new Upload(UploadHandler.inMemory((metadata, content) -> received.put(metadata.fileName(), content)));
        upload.addAllFinishedListener(finished -> {
            keep(received);
            upload.clearFileList();
        });
        upload.setAcceptedFileTypes(TYPES);
        upload.setMaxFileSize(mostMegabytes * BYTES_IN_MEGABYTE);
        getContent().addClassName("kept-files");
        getContent().add(faults, upload, names);
        show(kept);
    }

    /** Keeps what has been received, up to the first file that is refused. */
    private void keep(Map<String, byte[]> received) {
        Map<String, byte[]> files = new LinkedHashMap<>(received);
        received.clear();
        faults.attempt(() -> files.forEach((name, content) -> show(keeper.keep(name, content))));
    }

    private void show(List<String> kept) {
        names.removeAll();
        names.setVisible(!kept.isEmpty());
        kept.forEach(name -> names.add(new ListItem(name)));
    }
}
