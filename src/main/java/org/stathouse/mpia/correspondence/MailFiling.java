package org.stathouse.mpia.correspondence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.Channel;
import org.stathouse.mpia.RequestIntake;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.notification.IncomingMail;
import org.stathouse.shared.CaseRef;

/** Puts a mail where it belongs, in the running transaction; each method says in words what it did. */
@Component
class MailFiling {

    private static final Pattern ANSWERABLE = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>.]+");
    private static final int LONGEST_ADDRESS = 254;

    private final Conversation conversation;
    private final MessageRepository messages;
    private final UnplacedMailRepository unplaced;
    private final RequestIntake intake;
    private final MailLimits limits;
    private final MailFiles files;
    private final MailAnswers answers;
    private final MessageJournal journal;
    private final MailRequests requests;
    private final CurrentActor currentActor;
    private final Clock clock;

    MailFiling(
            Conversation conversation,
            MessageRepository messages,
            UnplacedMailRepository unplaced,
            RequestIntake intake,
            MailLimits limits,
            MailFiles files,
            MailAnswers answers,
            MessageJournal journal,
            MailRequests requests,
            CurrentActor currentActor,
            Clock clock) {
        this.conversation = conversation;
        this.messages = messages;
        this.unplaced = unplaced;
        this.intake = intake;
        this.limits = limits;
        this.files = files;
        this.answers = answers;
        this.journal = journal;
        this.requests = requests;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Whether an answer could be sent there. */
    static boolean isAnswerable(String address) {
        return address.length() <= LONGEST_ADDRESS && ANSWERABLE.matcher(address).matches();
    }

    String add(RequestSummary request, IncomingMail mail) {
        MailFiles.Kept kept = files.keep(request.ref(), mail);
        String text = mail.text().isBlank() ? mail.subject() : mail.text();
        asRequester(request, () -> conversation.received(request.id(), Channel.EMAIL, kept.under(text), kept.documents()));
        answers.tellWhatWasNotKept(request, mail, kept);
        return "Added to " + request.number() + ".";
    }

    String open(IncomingMail mail) {
        RequestSummary request = intake.open(requests.of(mail)).request();
        limits.opened(request.id(), mail.from());
        MailFiles.Kept kept = files.keep(request.ref(), mail);
        messages.saveAndFlush(Message.opening(
                request.id(), Actor.requester(request.id(), request.number()).username(), kept.under(mail.text()), mail.receivedAt(), kept.documents()));
        answers.tellWhatWasNotKept(request, mail, kept);
        return "Opened " + request.number() + ".";
    }

    String noteBounce(RequestSummary request, IncomingMail mail, String address) {
        String text = "A mail to " + address + " could not be delivered.\n\n" + mail.text();
        Message message = note(request, MessageKind.BOUNCE, text);
        journal.bounced(request, message, address);
        return "Noted at " + request.number() + " that " + address + " cannot be reached.";
    }

    String noteAutomaticReply(RequestSummary request, IncomingMail mail) {
        Message message = note(request, MessageKind.AUTO_REPLY, mail.subject() + "\n\n" + mail.text());
        journal.automatic(request, message);
        return "Noted at " + request.number() + " as an automatic reply.";
    }

    String refuseLargeMailOf(RequestSummary request, IncomingMail mail) {
        String text = "“" + mail.subject() + "”: this mail was too large to be read. The sender was told; it lies in the mailbox.";
        asRequester(request, () -> conversation.received(request.id(), Channel.EMAIL, text, List.of()));
        answers.refuseLarge(request.ref(), mail);
        return "Too large; noted at " + request.number() + ", and the sender was told.";
    }

    String refuseLargeMail(IncomingMail mail) {
        UnplacedMail kept = keep(mail, WhyUnplaced.TOO_LARGE, null);
        answers.refuseLarge(kept.ref(), mail);
        return "Too large; for staff to place, and the sender was told.";
    }

    String unplaced(IncomingMail mail, WhyUnplaced why, @Nullable RequestSummary suggested) {
        keep(mail, why, suggested);
        return "For staff to place: " + why.label() + ".";
    }

    private UnplacedMail keep(IncomingMail mail, WhyUnplaced why, @Nullable RequestSummary suggested) {
        UUID id = UUID.randomUUID();
        MailFiles.Kept kept = files.keep(new CaseRef(UnplacedMail.CASE_TYPE, id), mail);
        return unplaced.saveAndFlush(new UnplacedMail(id, mail, why, suggested == null ? null : suggested.id(), kept.lines()));
    }

    private Message note(RequestSummary request, MessageKind kind, String text) {
        String shown = MessagePolicy.atMost(text.strip(), MessagePolicy.LONGEST_TEXT);
        return messages.saveAndFlush(Message.automatic(request.id(), kind, currentActor.get().username(), shown, clock.instant()));
    }

    private void asRequester(RequestSummary request, Supplier<UUID> work) {
        currentActor.asVisitor(Actor.requester(request.id(), request.number()), work);
    }
}
