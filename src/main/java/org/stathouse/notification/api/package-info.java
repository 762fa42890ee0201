/** Notices and the outbox over REST. */
@NullMarked
package org.stathouse.notification.api;

import org.jspecify.annotations.NullMarked;
