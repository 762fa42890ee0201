package org.stathouse.briefing.press;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.PacketKind;
import org.stathouse.documents.AttachedFiles;
import org.stathouse.documents.PdfBinder;
import org.stathouse.documents.StoredDocument;
import org.stathouse.documents.UnreadableExhibit;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.worklist.CaseJournal;

/**
 * The PDFs that makers attach to the packets of an occasion. They are bound into each packet that is made until they are removed; what is
 * made already keeps its own. Whoever may not make the packets gets {@link NotFound} or {@link NotPermitted}.
 */
@Service
@Transactional
public class PacketAttachments {

    private static final String KIND = "packet-attachment";
    private static final String PDF = ".pdf";
    private static final int LONGEST_TITLE = 300;

    private final PacketAttachmentRepository attachments;
    private final PdfBinder binder;
    private final PacketRights rights;
    private final AttachedFiles files;
    private final People people;
    private final CaseJournal journal;
    private final CurrentActor currentActor;
    private final Clock clock;

    PacketAttachments(
            PacketAttachmentRepository attachments,
            PdfBinder binder,
            PacketRights rights,
            AttachedFiles files,
            People people,
            CaseJournal journal,
            CurrentActor currentActor,
            Clock clock) {
        this.attachments = attachments;
        this.binder = binder;
        this.rights = rights;
        this.files = files;
        this.people = people;
        this.journal = journal;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** What is attached now, in the order in which it is bound in. */
    @Transactional(readOnly = true)
    public List<AttachmentView> of(PacketKind kind, UUID subject) {
        rights.requireMaker(kind, subject);
        return views(kind, subject);
    }

    /**
     * Attaches a PDF, after those that are there.
     *
     * @param title its bookmark; none for the file's name
     * @throws BusinessRuleViolation at {@code file}: no PDF, empty, too large, broken, locked; at {@code title}: too long
     */
    public AttachmentView add(PacketKind kind, UUID subject, @Nullable String title, String fileName, byte[] content) {
        Occasion occasion = rights.requireMaker(kind, subject).occasion(subject);
        if (!fileName.toLowerCase(Locale.ROOT).endsWith(PDF)) {
            throw new BusinessRuleViolation(Fault.at("file", "briefing.attachment.notPdf"));
        }
        StoredDocument file = files.keep(occasion.about(), KIND, fileName, content);
        lookOver(content);
        String named = file.fileName().substring(0, file.fileName().length() - PDF.length());
        String shown = checked(title == null || title.isBlank() ? named : title);
        int last = attachments.of(kind, subject).stream().mapToInt(PacketAttachment::position).max().orElse(-1);
        PacketAttachment added = attachments.save(
                new PacketAttachment(kind, subject, last + 1, shown, file, currentActor.get().username(), clock.instant()));
        journal.record(
                occasion.about(),
                "packet.attachment-added",
                "“" + shown + "” was attached to the packets of " + occasion.title() + ".",
                Map.of("attachment", added.id().toString(), "document", file.id().toString(), "sha256", file.sha256()));
        return view(added);
    }

    /** What could not be bound in is refused while whoever has it is there to mend it. */
    private void lookOver(byte[] content) {
        try {
            binder.lookOver(content);
        } catch (UnreadableExhibit unreadable) {
            BusinessRuleViolation refused = new BusinessRuleViolation(Fault.at("file", "briefing.attachment.unreadable", unreadable.reason().words()));
            refused.initCause(unreadable);
            throw refused;
        }
    }

    /**
     * Gives an attached document another title.
     *
     * @throws BusinessRuleViolation at {@code title}: none, or too long
     */
    public AttachmentView retitle(UUID id, String title) {
        PacketAttachment attachment = attached(id);
        String before = attachment.title();
        attachment.retitle(checked(title));
        journal.record(
                about(attachment),
                "packet.attachment-retitled",
                "An attached document is now called “" + attachment.title() + "”.",
                Map.of("title", before),
                Map.of("attachment", id.toString(), "title", attachment.title()));
        return view(attachment);
    }

    /**
     * Puts the attached documents in another order.
     *
     * @param order the ids of all of them
     * @throws BusinessRuleViolation at {@code order} unless it names each exactly once
     */
    public List<AttachmentView> arrange(PacketKind kind, UUID subject, List<UUID> order) {
        Occasion occasion = rights.requireMaker(kind, subject).occasion(subject);
        Map<UUID, PacketAttachment> byId =
                attachments.of(kind, subject).stream().collect(Collectors.toMap(PacketAttachment::id, Function.identity()));
        if (order.size() != byId.size() || !new HashSet<>(order).equals(byId.keySet())) {
            throw new BusinessRuleViolation(Fault.at("order", "briefing.attachment.order"));
        }
        for (int position = 0; position < order.size(); position++) {
            byId.get(order.get(position)).place(position);
        }
        List<AttachmentView> arranged = order.stream().map(byId::get).map(this::view).toList();
        journal.record(
                occasion.about(),
                "packet.attachments-arranged",
                "The attached documents were put in another order.",
                Map.of("order", arranged.stream().map(AttachmentView::title).toList()));
        return arranged;
    }

    /** Takes a document out of the packets to come. */
    public void remove(UUID id) {
        PacketAttachment attachment = attached(id);
        attachment.remove(currentActor.get().username(), clock.instant());
        journal.record(
                about(attachment),
                "packet.attachment-removed",
                "“" + attachment.title() + "” is no longer attached.",
                Map.of("attachment", id.toString(), "document", attachment.document().toString()));
    }

    private PacketAttachment attached(UUID id) {
        PacketAttachment attachment =
                attachments.findById(id).filter(one -> !one.isRemoved()).orElseThrow(() -> new NotFound("Attachment " + id));
        rights.requireMaker(attachment.kind(), attachment.subject());
        return attachment;
    }

    private CaseRef about(PacketAttachment attachment) {
        return rights.requireMaker(attachment.kind(), attachment.subject()).occasion(attachment.subject()).about();
    }

    private static String checked(String title) {
        String shown = title.replaceAll("\\s+", " ").strip();
        if (shown.isEmpty() || shown.length() > LONGEST_TITLE) {
            throw new BusinessRuleViolation(Fault.at("title", "briefing.attachment.title"));
        }
        return shown;
    }

    private List<AttachmentView> views(PacketKind kind, UUID subject) {
        return attachments.of(kind, subject).stream().map(this::view).toList();
    }

    private AttachmentView view(PacketAttachment attachment) {
        return new AttachmentView(
                attachment.id(), attachment.title(), attachment.fileName(), people.nameOf(attachment.addedBy()), attachment.addedAt());
    }
}
