package org.stathouse.mpia.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.documents.AttachedFiles;
import org.stathouse.mpia.Correspondence;
import org.stathouse.notification.IncomingMail;
import org.stathouse.notification.OutsideLetter;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Messages;

/** Keeps the files of a mail, as far as they may be kept; the others are named with the reason. */
@Component
class MailFiles {

    private final AttachedFiles files;
    private final Messages messages;

    MailFiles(AttachedFiles files, Messages messages) {
        this.files = files;
        this.messages = messages;
    }

    /**
     * What became of the files.
     *
     * @param notKept files and parts that were not kept, each with its reason
     */
    record Kept(List<UUID> documents, List<String> notKept) {

        /** The text with what was not kept named below it. */
        String under(String text) {
            return notKept.isEmpty() ? text : (text + "\n\nNot kept of this mail:\n" + lines()).strip();
        }

        String lines() {
            return String.join("\n", notKept.stream().map(one -> "- " + one).toList());
        }
    }

    Kept keep(CaseRef about, IncomingMail mail) {
        List<UUID> documents = new ArrayList<>();
        List<String> notKept = new ArrayList<>(mail.leftOut());
        for (OutsideLetter.Attachment file : mail.attachments()) {
            try {
                documents.add(files.keep(about, Correspondence.FILES, file.fileName(), file.content()).id());
            } catch (BusinessRuleViolation refused) {
                notKept.add(file.fileName() + ": " + String.join(" ", messages.texts(refused.faults())));
            }
        }
        return new Kept(documents, notKept);
    }
}
