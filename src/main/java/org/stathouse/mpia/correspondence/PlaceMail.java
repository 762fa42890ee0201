package org.stathouse.mpia.correspondence;

import org.jspecify.annotations.Nullable;

/**
 * Where a mail is put.
 *
 * @param number the request’s number, in any case
 * @param byRequester whether the requester wrote it: then it stands on their page; otherwise only staff see it
 */
public record PlaceMail(@Nullable String number, boolean byRequester) {}
