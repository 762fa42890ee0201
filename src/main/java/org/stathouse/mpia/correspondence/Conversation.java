package org.stathouse.mpia.correspondence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.documents.DocumentStore;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.mpia.Channel;
import org.stathouse.mpia.Correspondence;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.MessageReceived;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.NotFound;

/** The correspondence of one request: what the requester and the City write to each other. */
@Service
@Transactional
public class Conversation implements Correspondence {

    private final MessageRepository messages;
    private final RequestBook requests;
    private final MessageJournal journal;
    private final RequesterMail mail;
    private final DocumentStore documents;
    private final People people;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conversation(
            MessageRepository messages,
            RequestBook requests,
            MessageJournal journal,
            RequesterMail mail,
            DocumentStore documents,
            People people,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.requests = requests;
        this.journal = journal;
        this.mail = mail;
        this.documents = documents;
        this.people = people;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public UUID received(UUID request, Channel by, String text, List<UUID> files) {
        Actor actor = currentActor.get();
        RequestSummary summary = actor.isRequesterOf(request) ? requests.get(request) : requests.require(RequestRight.HANDLE, request);
        MessagePolicy.Said said = MessagePolicy.Said.of(text, files.size());
        BusinessRuleViolation.throwIfAny(MessagePolicy.against(said));
        files.forEach(file -> requireFileOf(summary, file));
        Message message = Message.received(request, by, actor.username(), said.text(), clock.instant(), files);
        messages.saveAndFlush(message);
        journal.received(summary, message);
        events.publishEvent(new MessageReceived(request, message.id()));
        return message.id();
    }

    @Override
    public UUID send(UUID request, String text) {
        // A process writes on its own account: it reminds of a fee that is due.
        boolean byProcess = currentActor.get().isSystem();
        RequestSummary summary = byProcess ? requests.get(request) : requests.require(RequestRight.HANDLE, request);
        MessagePolicy.Said said = MessagePolicy.Said.of(text, 0);
        BusinessRuleViolation.throwIfAny(MessagePolicy.against(said));
        String address = mail.address(request);
        Message message = Message.sent(request, currentActor.get().username(), said.text(), address, clock.instant());
        messages.saveAndFlush(message);
        messages.unanswered(request).forEach(Message::answered);
        journal.sent(summary, message);
        if (address != null) {
            mail.send(request, address, "mpia-message/" + message.id(), said.text());
        }
        return message.id();
    }

    @Override
    public void letter(UUID request, LetterKind kind, UUID document) {
        RequestSummary summary = requests.get(request);
        Message message = Message.letter(
                request, kind, currentActor.get().username(), mail.address(request), clock.instant(), document);
        messages.saveAndFlush(message);
        messages.unanswered(request).forEach(Message::answered);
        journal.lettered(summary, message);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> of(UUID request) {
        return visible(request).stream().map(this::entry).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Kept file(UUID request, UUID document) {
        boolean among = visible(request).stream().anyMatch(message -> message.documents().contains(document));
        return documents.find(document)
                .filter(found -> among)
                .map(found -> new Kept(found, documents.content(document)))
                .orElseThrow(() -> new NotFound("Document " + document));
    }

    private List<Message> visible(UUID request) {
        if (currentActor.get().isRequesterOf(request)) {
            return messages.of(request).stream().filter(message -> message.kind().isBetweenBoth()).toList();
        }
        requests.require(RequestRight.READ_FILE, request);
        return messages.of(request);
    }

    private Entry entry(Message message) {
        return new Entry(
                message.id(),
                message.at(),
                message.fromRequester(),
                message.channel(),
                currentActor.get().isRequesterOf(message.request()) ? null : people.nameOf(message.by()),
                message.text(),
                message.letter(),
                message.documents());
    }

    private void requireFileOf(RequestSummary request, UUID file) {
        documents.find(file)
                .filter(found -> found.about().equals(request.ref()))
                .orElseThrow(() -> new NotFound("Document " + file));
    }
}
