package org.stathouse.mpia.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.documents.AttachedFiles;
import org.stathouse.documents.DocumentStore;
import org.stathouse.documents.StoredDocument;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;
import org.stathouse.mpia.Channel;
import org.stathouse.mpia.Correspondence;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestIntake;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Keyset;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Slice;
import org.stathouse.worklist.CaseJournal;

/** Mail that staff have to place. It is the intake clerk’s and the supervisor’s; no one else may know of it. */
@Service
@Transactional
public class UnplacedMails {

    /** How many mails of one sender are discarded at once. */
    private static final Limit MOST_OF_SENDER = Limit.of(2_000);

    private final UnplacedMailRepository mails;
    private final MessageRepository messages;
    private final Conversation conversation;
    private final RequestBook requests;
    private final RequestIntake intake;
    private final MailRequests newRequests;
    private final AttachedFiles files;
    private final DocumentStore documents;
    private final CaseJournal journal;
    private final People people;
    private final CurrentActor currentActor;
    private final Clock clock;

    UnplacedMails(
            UnplacedMailRepository mails,
            MessageRepository messages,
            Conversation conversation,
            RequestBook requests,
            RequestIntake intake,
            MailRequests newRequests,
            AttachedFiles files,
            DocumentStore documents,
            CaseJournal journal,
            People people,
            CurrentActor currentActor,
            Clock clock) {
        this.mails = mails;
        this.messages = messages;
        this.conversation = conversation;
        this.requests = requests;
        this.intake = intake;
        this.newRequests = newRequests;
        this.files = files;
        this.documents = documents;
        this.journal = journal;
        this.people = people;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Mails of one state, oldest first.
     *
     * @param after the cursor of the page before
     * @throws NotPermitted for anyone but the intake clerk and the supervisor
     */
    @Transactional(readOnly = true)
    public Slice<UnplacedMailView> list(UnplacedState state, @Nullable String after, int limit) {
        requireClerk();
        int size = Keyset.pageSize(limit);
        Keyset<Instant> behind = Keyset.parse(after, Instant::parse);
        Limit oneMore = Limit.of(size + 1);
        List<UnplacedMail> rows = behind == null ? mails.oldest(state, oneMore) : mails.after(state, behind.key(), behind.id(), oneMore);
        return Keyset.page(rows, size, this::view, row -> new Keyset<>(row.receivedAt(), row.id()));
    }

    /** One mail. */
    @Transactional(readOnly = true)
    public UnplacedMailView get(UUID id) {
        requireClerk();
        return view(find(id));
    }

    /** A file of a mail. */
    @Transactional(readOnly = true)
    public byte[] file(UUID id, UUID document) {
        requireClerk();
        return files.content(find(id).ref(), document);
    }

    /**
     * Adds it to a request with its files.
     *
     * @throws BusinessRuleViolation at {@code number}: there is no such request
     * @throws Conflict if it was placed meanwhile
     */
    public void assign(UUID id, long version, PlaceMail place) {
        UnplacedMail mail = forChange(id, version);
        RequestSummary request = requests.byNumber(place.number() == null ? "" : place.number())
                .orElseThrow(() -> new BusinessRuleViolation(Fault.at("number", "mpia.correspondence.unknownNumber")));
        requests.require(RequestRight.HANDLE, request.id());
        mail.place(UnplacedState.ASSIGNED, request.id(), username(), clock.instant());
        if (place.byRequester()) {
            conversation.received(request.id(), Channel.EMAIL, words(mail), copies(mail, request));
        } else {
            messages.saveAndFlush(Message.passedOn(
                    request.id(), username(), "Mail from " + mail.sender() + ":\n\n" + words(mail), clock.instant(), copies(mail, request)));
        }
        record(mail, "assigned", "Mail from " + mail.sender() + " added to " + request.number() + ".");
    }

    /**
     * Opens a request with it. It counts as received when the mail came, whatever the day on which it is placed.
     *
     * @throws BusinessRuleViolation if it says too little for a request, or its sender cannot be answered
     * @throws Conflict if it was placed meanwhile
     */
    public RequestSummary open(UUID id, long version) {
        UnplacedMail mail = forChange(id, version);
        RequestSummary request = intake.open(newRequests.of(mail)).request();
        mail.place(UnplacedState.OPENED, request.id(), username(), clock.instant());
        String requester = Actor.requester(request.id(), request.number()).username();
        messages.saveAndFlush(Message.opening(request.id(), requester, words(mail), mail.receivedAt(), copies(mail, request)));
        record(mail, "opened", "Mail from " + mail.sender() + " opened " + request.number() + ".");
        return request;
    }

    /**
     * Discards it for a reason.
     *
     * @param allOfSender whether all mails of its sender that are still to be placed go the same way
     * @return how many were discarded
     * @throws BusinessRuleViolation at {@code reason}
     * @throws Conflict if it was placed meanwhile
     */
    public int discard(UUID id, long version, @Nullable String reason, boolean allOfSender) {
        UnplacedMail mail = forChange(id, version);
        BusinessRuleViolation.throwIfAny(MessagePolicy.againstReason(reason));
        List<UnplacedMail> all = allOfSender ? mails.openOf(mail.sender(), MOST_OF_SENDER) : List.of(mail);
        for (UnplacedMail one : all) {
            one.discard(Objects.requireNonNull(reason).strip(), username(), clock.instant());
            record(one, "discarded", "Mail from " + one.sender() + " discarded: " + reason.strip());
        }
        return all.size();
    }

    private static String words(UnplacedMail mail) {
        String text = mail.text().isBlank() ? mail.subject() : mail.text();
        return mail.notKept().isEmpty() ? text : (text + "\n\nNot kept of this mail:\n" + mail.notKept()).strip();
    }

    /** The files again, now with the request: what belongs to a request is kept as long as it is. */
    private List<UUID> copies(UnplacedMail mail, RequestSummary request) {
        return files.of(mail.ref(), Correspondence.FILES).stream()
                .map(file -> files.keep(request.ref(), Correspondence.FILES, file.fileName(), documents.content(file.id())).id())
                .toList();
    }

    private UnplacedMail forChange(UUID id, long version) {
        requireClerk();
        UnplacedMail mail = find(id);
        if (mail.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        return mail;
    }

    private UnplacedMail find(UUID id) {
        return mails.findById(id).orElseThrow(() -> new NotFound("Mail " + id));
    }

    private UnplacedMailView view(UnplacedMail mail) {
        return new UnplacedMailView(
                mail.id(),
                mail.version(),
                mail.receivedAt(),
                mail.sender(),
                mail.senderName(),
                mail.subject(),
                mail.text(),
                mail.notKept(),
                mail.why(),
                numberOf(mail.suggested()),
                mail.state(),
                mail.settledAt(),
                mail.settledBy() == null ? null : people.nameOf(mail.settledBy()),
                mail.because(),
                mail.request(),
                numberOf(mail.request()),
                List.<StoredDocument>copyOf(files.of(mail.ref(), Correspondence.FILES)));
    }

    private @Nullable String numberOf(@Nullable UUID request) {
        return request == null ? null : requests.get(request).number();
    }

    private void record(UnplacedMail mail, String action, String summary) {
        mails.saveAndFlush(mail);
        journal.record(mail.ref(), "mpia-mail." + action, summary, Map.of("state", mail.state().name()));
    }

    private String username() {
        return currentActor.get().username();
    }

    private void requireClerk() {
        if (!currentActor.get().hasAny(Role.RECORDS_CLERK, Role.RECORDS_SUPERVISOR)) {
            throw new NotPermitted(Fault.of("mpia.correspondence.clerksOnly"));
        }
    }
}
