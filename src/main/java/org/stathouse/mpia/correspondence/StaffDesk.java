package org.stathouse.mpia.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.documents.AttachedFiles;
import org.stathouse.documents.DocumentStore;
import org.stathouse.documents.StoredDocument;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.mpia.Correspondence;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;

/** What staff do with the correspondence of a request besides writing: read it, take down what reached them, settle what needs no answer. */
@Service
@Transactional
public class StaffDesk {

    private final MessageRepository messages;
    private final Conversation conversation;
    private final RequestBook requests;
    private final MessageJournal journal;
    private final RequesterMail mail;
    private final AttachedFiles files;
    private final DocumentStore documents;
    private final People people;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final WorkingCalendar calendar;
    private final DateTexts dates;
    private final Clock clock;

    StaffDesk(
            MessageRepository messages,
            Conversation conversation,
            RequestBook requests,
            MessageJournal journal,
            RequesterMail mail,
            AttachedFiles files,
            DocumentStore documents,
            People people,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            WorkingCalendar calendar,
            DateTexts dates,
            Clock clock) {
        this.messages = messages;
        this.conversation = conversation;
        this.requests = requests;
        this.journal = journal;
        this.mail = mail;
        this.files = files;
        this.documents = documents;
        this.people = people;
        this.currentActor = currentActor;
        this.events = events;
        this.calendar = calendar;
        this.dates = dates;
        this.clock = clock;
    }

    /** All of it, for who may read the request’s file. */
    @Transactional(readOnly = true)
    public ConversationView read(UUID request) {
        RequestSummary summary = requests.require(RequestRight.READ_FILE, request);
        Map<UUID, StoredDocument> ofCase = documents.of(summary.ref()).stream().collect(Collectors.toMap(StoredDocument::id, Function.identity()));
        List<Message> all = messages.of(request);
        Optional<Instant> unanswered = all.stream().filter(Message::awaitsAnswer).map(Message::at).min(Instant::compareTo);
        return new ConversationView(
                all.stream().map(message -> line(message, ofCase)).toList(),
                all.stream().filter(Message::unread).count(),
                unanswered.orElse(null),
                unanswered.map(since -> calendar.workingDaysBetween(dates.day(since), dates.day(clock.instant()))).orElse(0),
                summary.waitsFor(),
                mail.address(request),
                requests.may(RequestRight.HANDLE, request));
    }

    /** Notes that somebody who works on the request has read all of it. */
    public void markRead(UUID request) {
        requests.require(RequestRight.HANDLE, request);
        String reader = currentActor.get().username();
        messages.of(request).stream().filter(Message::unread).forEach(message -> message.read(reader, clock.instant()));
    }

    /**
     * Takes down what reached staff outside the product.
     *
     * @throws BusinessRuleViolation at {@code channel}, {@code text}, {@code file}
     * @throws org.stathouse.shared.NotPermitted for who does not work on the request
     */
    public UUID takeDown(UUID request, TakeDown said, List<MessageFile> with) {
        RequestSummary summary = requests.require(RequestRight.HANDLE, request);
        List<Fault> faults = new ArrayList<>();
        if (said.channel() == null) {
            faults.add(Fault.at("channel", "shared.required"));
        }
        MessagePolicy.Said words = MessagePolicy.Said.of(said.text(), said.note() ? 0 : with.size());
        faults.addAll(MessagePolicy.against(words));
        if (said.note() && !with.isEmpty()) {
            faults.add(Fault.at("file", "mpia.correspondence.noteWithFile"));
        }
        BusinessRuleViolation.throwIfAny(faults);
        UUID id = said.note() ? note(summary, said, words.text()) : conversation.received(
                request, Objects.requireNonNull(said.channel()), words.text(), keep(summary, with));
        if (said.answersQuestion()) {
            events.publishEvent(new QuestionAnswered(request, words.text()));
        }
        return id;
    }

    /**
     * A message of the requester needs no answer.
     *
     * @throws BusinessRuleViolation at {@code reason}
     * @throws Conflict if it was changed or answered meanwhile
     */
    public void needsNoAnswer(UUID request, UUID message, long version, @Nullable String reason) {
        RequestSummary summary = requests.require(RequestRight.HANDLE, request);
        Message found = messages.findById(message)
                .filter(one -> one.request().equals(request))
                .orElseThrow(() -> new NotFound("Message " + message));
        if (found.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        BusinessRuleViolation.throwIfAny(MessagePolicy.againstReason(reason));
        found.needsNoAnswer(Objects.requireNonNull(reason).strip());
        messages.saveAndFlush(found);
        journal.needsNoAnswer(summary, found);
    }

    private UUID note(RequestSummary request, TakeDown said, String text) {
        Message message = Message.note(
                request.id(), Objects.requireNonNull(said.channel()), currentActor.get().username(), text, clock.instant());
        messages.saveAndFlush(message);
        journal.noted(request, message);
        return message.id();
    }

    private List<UUID> keep(RequestSummary request, List<MessageFile> with) {
        return with.stream().map(file -> files.keep(request.ref(), Correspondence.FILES, file.name(), file.content()).id()).toList();
    }

    private ConversationView.Line line(Message message, Map<UUID, StoredDocument> ofCase) {
        return new ConversationView.Line(
                message.id(),
                message.version(),
                message.at(),
                message.kind(),
                message.fromRequester(),
                message.channel(),
                people.nameOf(message.by()),
                message.text(),
                message.letter(),
                message.mailedTo(),
                message.unread(),
                message.awaitsAnswer(),
                message.noAnswer(),
                message.documents().stream()
                        .flatMap(id -> Optional.ofNullable(ofCase.get(id)).or(() -> documents.find(id)).stream())
                        .toList());
    }
}
