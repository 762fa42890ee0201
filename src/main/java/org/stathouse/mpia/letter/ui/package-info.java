/** Letters on screen: the editor, the panel of the request page, the forms of the tasks, the templates. */
@NullMarked
package org.stathouse.mpia.letter.ui;

import org.jspecify.annotations.NullMarked;
