/** The pages on which records staff keep the list of what is public already. */
@NullMarked
package org.stathouse.mpia.published.ui;

import org.jspecify.annotations.NullMarked;
