/** The outbox for administrators, and everyone's own notices. */
@NullMarked
package org.stathouse.notification.ui;

import org.jspecify.annotations.NullMarked;
