/** Keeps what is typed into a form, whatever fields the form has, and puts it back. */
@NullMarked
@NamedInterface("draft-ui")
package org.stathouse.worklist.draft.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
