/** The views of status reports without a browser. */
@NullMarked
package org.stathouse.status.ui;

import org.jspecify.annotations.NullMarked;
