package org.stathouse.mpia.web;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.documents.DocumentStore;
import org.stathouse.documents.StoredDocument;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.Channel;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.Correspondence;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.DisputeBook;
import org.stathouse.mpia.ExtensionBook;
import org.stathouse.mpia.FeeBook;
import org.stathouse.mpia.LegalDate;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestFile;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.RequesterActs;
import org.stathouse.mpia.WaiverGround;
import org.stathouse.shared.DateTexts;

/**
 * What a requester sees and does on the page behind their secret link. Everything is done as the requester of this one request, whose
 * rights the parts check themselves; what a form asks for is done once.
 */
@Service
@Transactional
class RequesterDesk {

    /** The other dates concern staff, courts or victims. */
    static final Set<DateKind> SHOWN = EnumSet.of(
            DateKind.TEN_DAY_LETTER,
            DateKind.DECISION,
            DateKind.PRODUCTION,
            DateKind.DENIAL_STATEMENT,
            DateKind.OMBUDSMAN_FINISH,
            DateKind.BOARD_COMPLAINT,
            DateKind.BOARD_DECISION);

    private final RequestBook requests;
    private final RequesterActs acts;
    private final ClockBook clocks;
    private final Correspondence correspondence;
    private final FeeBook fees;
    private final ExtensionBook extensions;
    private final DisputeBook disputes;
    private final DocumentStore documents;
    private final SentForms sent;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final DateTexts texts;

    RequesterDesk(
            RequestBook requests,
            RequesterActs acts,
            ClockBook clocks,
            Correspondence correspondence,
            FeeBook fees,
            ExtensionBook extensions,
            DisputeBook disputes,
            DocumentStore documents,
            SentForms sent,
            CurrentActor currentActor,
            Deadlines deadlines,
            DateTexts texts) {
        this.requests = requests;
        this.acts = acts;
        this.clocks = clocks;
        this.correspondence = correspondence;
        this.fees = fees;
        this.extensions = extensions;
        this.disputes = disputes;
        this.documents = documents;
        this.sent = sent;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.texts = texts;
    }

    /** The request that a secret link opens; nothing where it is wrong, or was renewed. */
    @Transactional(readOnly = true)
    public Optional<UUID> opened(String token) {
        return requests.byToken(token);
    }

    @Transactional(readOnly = true)
    public RequesterView view(UUID request) {
        return as(request, summary -> {
            RequestFile file = requests.file(request);
            List<LegalDate> dates = clocks.of(request);
            return new RequesterView(
                    file,
                    PublicStatus.of(summary),
                    StagePath.of(summary),
                    dates.stream()
                            .filter(date -> date.kind() == DateKind.DECISION && date.metOn() == null && summary.open())
                            .map(LegalDate::due)
                            .findFirst()
                            .orElse(null),
                    dates.stream().filter(date -> SHOWN.contains(date.kind())).map(RequesterDesk::due).toList(),
                    correspondence.of(request).stream()
                            .sorted(Comparator.comparing(Correspondence.Entry::at).reversed())
                            .map(this::message)
                            .toList(),
                    fees.account(request),
                    extensions.asked(request),
                    disputes.of(request));
        });
    }

    /** A file of the correspondence. @throws org.stathouse.shared.NotFound if this requester has no such file */
    @Transactional(readOnly = true)
    public Correspondence.Kept file(UUID request, UUID document) {
        return as(request, summary -> correspondence.file(request, document));
    }

    /** The requester writes to the City; an open question for clarification is answered by it. */
    void write(UUID request, UUID form, String text) {
        once(request, form, () -> correspondence.received(request, Channel.PORTAL, text, List.of()));
    }

    void answerEstimate(UUID request, UUID form, int estimate, boolean agreed) {
        once(request, form, () -> fees.answerEstimate(request, estimate, agreed));
    }

    void askWaiver(UUID request, UUID form, WaiverGround ground, String statement) {
        once(request, form, () -> fees.askWaiver(request, ground, statement));
    }

    void answerExtension(UUID request, UUID form, boolean agreed) {
        once(request, form, () -> extensions.answer(request, agreed, "Answered on the requester’s page on " + texts.date(deadlines.today())));
    }

    void withdraw(UUID request, UUID form, @Nullable String reason) {
        once(request, form, () -> acts.withdraw(request, RequestForm.text(reason).orElse(null)));
    }

    private void once(UUID request, UUID form, Runnable work) {
        as(request, summary -> sent.once(form, () -> {
            work.run();
            return request;
        }));
    }

    private <T> T as(UUID request, Function<RequestSummary, T> work) {
        RequestSummary summary = requests.get(request);
        return currentActor.asVisitor(Actor.requester(request, summary.number()), () -> work.apply(summary));
    }

    private static RequesterView.Due due(LegalDate date) {
        return new RequesterView.Due(date.kind(), date.due(), date.metOn(), date.arithmetic(), date.source());
    }

    private RequesterView.Message message(Correspondence.Entry entry) {
        List<RequesterView.Attachment> files = entry.documents().stream()
                .flatMap(id -> documents.find(id).stream())
                .map(RequesterDesk::attachment)
                .toList();
        return new RequesterView.Message(entry.at(), entry.fromRequester(), entry.text(), entry.letter(), files);
    }

    private static RequesterView.Attachment attachment(StoredDocument document) {
        return new RequesterView.Attachment(document.id(), document.fileName());
    }
}
