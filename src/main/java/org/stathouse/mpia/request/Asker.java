package org.stathouse.mpia.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.PreferredLanguage;
import org.stathouse.mpia.Requester;

/**
 * The requester as the request's row keeps them.
 *
 * @param emailKey the address by which their other requests are found: small letters, nothing around
 */
@Embeddable
record Asker(
        @Column(name = "requester_name") @Nullable String name,
        @Column(name = "requester_email") @Nullable String email,
        @Column(name = "email_key") @Nullable String emailKey,
        @Column(name = "requester_phone") @Nullable String phone,
        @Column(name = "requester_address") @Nullable String postalAddress,
        @Nullable String organization,
        @Enumerated(EnumType.STRING) PreferredLanguage language) {

    static Asker of(Requester requester) {
        String address = Texts.orNull(requester.email());
        return new Asker(
                Texts.orNull(requester.name()),
                address,
                address == null ? null : keyOf(address),
                Texts.orNull(requester.phone()),
                Texts.orNull(requester.postalAddress()),
                Texts.orNull(requester.organization()),
                requester.language());
    }

    /** What an address is found by. */
    static String keyOf(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    Requester requester() {
        return new Requester(name, email, phone, postalAddress, organization, language);
    }
}
