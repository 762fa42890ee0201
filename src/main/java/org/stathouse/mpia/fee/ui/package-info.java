/** The fees on the request page, their task forms, and the page of settings and rates. */
@NullMarked
package org.stathouse.mpia.fee.ui;

import org.jspecify.annotations.NullMarked;
