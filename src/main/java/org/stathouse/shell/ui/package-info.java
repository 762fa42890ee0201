/** The frame around every view: layout, navigation, sign-in page and error pages. */
@NullMarked
package org.stathouse.shell.ui;

import org.jspecify.annotations.NullMarked;
