/** The views of intake without a browser. */
@NullMarked
package org.stathouse.intake.ui;

import org.jspecify.annotations.NullMarked;
