package org.stathouse.briefing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.press.AttachmentView;
import org.stathouse.briefing.press.PacketAttachments;
import org.stathouse.documents.AttachedFiles;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.SectionCard;

/** The PDFs that are bound into an occasion's packets: uploaded several at once, named, put in order, and taken out again. */
class AttachmentsCard extends Composite<Div> implements AttachmentRow.Steps {

    private static final int BYTES_IN_MEGABYTE = 1024 * 1024;

    private final PacketAttachments attachments;
    private final Messages messages;
    private final FaultSummary faults;
    private final OrderedList list = new OrderedList();
    private final Span announcement = new Span();
    private final Upload upload;
    private @Nullable Occasion occasion;
    private List<AttachmentView> shown = List.of();

    AttachmentsCard(PacketAttachments attachments, Messages messages) {
        this.attachments = attachments;
        this.messages = messages;
        this.faults = new FaultSummary(messages);
        Map<String, byte[]> received = Collections.synchronizedMap(new LinkedHashMap<>());
        upload = new Upload(UploadHandler.inMemory((metadata, content) -> received.put(metadata.fileName(), content)));
        upload.setAcceptedFileTypes(".pdf");
        upload.setMaxFileSize(AttachedFiles.MOST_MEGABYTES * BYTES_IN_MEGABYTE);
        upload.addAllFinishedListener(finished -> {
            Map<String, byte[]> files = new LinkedHashMap<>(received);
            received.clear();
            keep(files);
            upload.clearFileList();
        });
        upload.addFileRejectedListener(rejected -> faults.show(List.of(Fault.of("briefing.attachment.refused", rejected.getFileName(), rejected.getErrorMessage()))));
        announcement.addClassName("visually-hidden");
        announcement.getElement().setAttribute("role", "status");
        list.addClassName("packet-attachments");
        getContent().add(new SectionCard(
                "Attached PDFs",
                new Paragraph("They are bound in at the end of every packet of this occasion, each with a bookmark, until you take them out."),
                faults,
                list,
                upload,
                announcement));
    }

    /** Shows what is attached to the packets of an occasion. */
    void show(Occasion chosen) {
        occasion = chosen;
        faults.clear();
        refresh();
    }

    private void refresh() {
        Occasion of = Objects.requireNonNull(occasion);
        shown = attachments.of(of.kind(), of.subject());
        list.removeAll();
        for (int i = 0; i < shown.size(); i++) {
            list.add(new ListItem(new AttachmentRow(shown.get(i), i + 1, shown.size(), this)));
        }
        list.setVisible(!shown.isEmpty());
    }

    /** Keeps each file that can be kept; those that cannot are named, all of them. */
    private void keep(Map<String, byte[]> files) {
        Occasion of = Objects.requireNonNull(occasion);
        List<Fault> refused = new ArrayList<>();
        int kept = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            try {
                attachments.add(of.kind(), of.subject(), null, file.getKey(), file.getValue());
                kept++;
            } catch (BusinessRuleViolation violation) {
                violation.faults().forEach(fault -> refused.add(Fault.of("briefing.attachment.refused", file.getKey(), messages.text(fault))));
            }
        }
        refresh();
        if (refused.isEmpty()) {
            faults.clear();
        } else {
            faults.show(refused);
        }
        if (kept > 0) {
            announcement.setText(PacketWords.count(kept, "file") + " attached.");
        }
    }

    @Override
    public void retitle(AttachmentView attachment, String title) {
        faults.attempt(() -> {
            attachments.retitle(attachment.id(), title);
            announcement.setText("Renamed.");
        });
    }

    @Override
    public void move(AttachmentView attachment, int by) {
        Occasion of = Objects.requireNonNull(occasion);
        List<UUID> order = new ArrayList<>(shown.stream().map(AttachmentView::id).toList());
        int from = order.indexOf(attachment.id());
        int to = from + by;
        if (to < 0 || to >= order.size()) {
            return;
        }
        Collections.swap(order, from, to);
        if (faults.attempt(() -> attachments.arrange(of.kind(), of.subject(), order))) {
            refresh();
            announcement.setText(attachment.title() + " is now document " + (to + 1) + " of " + order.size() + ".");
        }
    }

    @Override
    public void remove(AttachmentView attachment) {
        Confirmation.askBeforeRemoval(
                "Take “" + attachment.title() + "” out?", "Packets that are made already keep it; those to come are made without it.", "Take out", () -> {
                    if (faults.attempt(() -> attachments.remove(attachment.id()))) {
                        refresh();
                        announcement.setText(attachment.title() + " is taken out.");
                    }
                });
    }
}
