/** The small components that every view is made of, so that all views look and speak alike. */
@NullMarked
package org.stathouse.shared.ui;

import org.jspecify.annotations.NullMarked;
