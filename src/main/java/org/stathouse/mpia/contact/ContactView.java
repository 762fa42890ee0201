package org.stathouse.mpia.contact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.RecordsContacts.Contact;

/**
 * An agency and its contact, for staff.
 *
 * @param version of the contact; 0 before there is one
 * @param contact none where the agency has named nobody
 * @param confirmedBy display name
 * @param outOfDate whether the confirmation is older than a year, or there is no contact
 */
public record ContactView(
        UUID agency, String agencyName, long version, @Nullable Contact contact, @Nullable String confirmedBy, boolean outOfDate) {}
