package org.stathouse.mpia.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.Requester;

/**
 * Whom a letter goes to.
 *
 * @param address the postal address, line by line; empty where none is known
 * @param email empty where the letter has to be posted
 */
@Embeddable
public record Addressee(
        @Column(name = "to_name") String name, @Column(name = "to_address") String address, @Column(name = "to_email") String email) {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_EMAIL = 320;

    public Addressee(@Nullable String name, @Nullable String address, @Nullable String email) {
        this.name = text(name);
        this.address = text(address);
        this.email = text(email);
    }

    static Addressee of(Requester requester) {
        String organization = text(requester.organization());
        String postal = text(requester.postalAddress());
        String address = organization.isBlank() || postal.isBlank() ? organization + postal : organization + "\n" + postal;
        return new Addressee(requester.displayName(), address, requester.email());
    }

    boolean byMail() {
        return !email.isBlank();
    }

    /** The lines of the address block below the name. */
    List<String> lines() {
        return address.isBlank() ? (byMail() ? List.of(email) : List.of()) : address.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
