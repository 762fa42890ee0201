/** The views of adjudication without a browser. */
@NullMarked
package org.stathouse.adjudication.ui;

import org.jspecify.annotations.NullMarked;
