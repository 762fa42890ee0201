/** The views of SteerCo without a browser. */
@NullMarked
package org.stathouse.steerco.ui;

import org.jspecify.annotations.NullMarked;
