/** The pages of sessions: their list and page, the tasks of their preparation, and those that follow. */
@NullMarked
package org.stathouse.stat.session.ui;

import org.jspecify.annotations.NullMarked;
