/** The views of accounts. */
@NullMarked
package org.stathouse.identity.ui;

import org.jspecify.annotations.NullMarked;
