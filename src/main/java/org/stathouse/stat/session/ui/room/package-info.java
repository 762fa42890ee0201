/** The room of a session: what is agreed on is captured, read back and seen by everybody at once. */
@NullMarked
package org.stathouse.stat.session.ui.room;

import org.jspecify.annotations.NullMarked;
