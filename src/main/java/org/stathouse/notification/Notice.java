package org.stathouse.notification;

import java.util.List;
import java.util.Map;
import org.stathouse.notification.OutsideLetter.Attachment;
import org.stathouse.shared.CaseRef;

/**
 * A notice to one person.
 *
 * @param kind which notice, also the name of its templates {@code mail/<kind>.txt} and {@code mail/<kind>.html}, for
 *     example {@code intake/returned}
 * @param key what makes it the same notice: case, step and occurrence, for example {@code proposal:<id>/returned/2}
 * @param recipient user name of the account
 * @param path where the link leads, below the product's address, for example {@code tasks/4711}
 * @param model what the templates name
 * @param attachments files that go with the mail; in the product itself the notice has its link only
 */
public record Notice(
        String kind,
        String key,
        CaseRef about,
        String recipient,
        String subject,
        String path,
        Map<String, Object> model,
        List<Attachment> attachments) {

    public Notice {
        attachments = List.copyOf(attachments);
    }

    /** A notice without files. */
    public Notice(String kind, String key, CaseRef about, String recipient, String subject, String path, Map<String, Object> model) {
        this(kind, key, about, recipient, subject, path, model, List.of());
    }
}
