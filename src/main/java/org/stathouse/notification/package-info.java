/** Notices to people: an outbox written with the business change, sent by mail afterwards. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "calendar"})
package org.stathouse.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
