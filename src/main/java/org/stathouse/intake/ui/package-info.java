/** The views of intake and the forms of its tasks. */
@NullMarked
package org.stathouse.intake.ui;

import org.jspecify.annotations.NullMarked;
