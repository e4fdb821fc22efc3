package org.reformkit.io.document;

import org.reformkit.model.plan.Movements;

/** What a plan moves by transfers of its own: people, institutions, posts, duties. */
record MovementsPart(Movements moved) {

    void write(Outline out) {
        Words words = out.words();
        out.section(words.say("section.movements"));
        out.line(0, words.say("movements.people", moved.people().totalInPost()));
        out.line(
                0,
                words.say(
                        "movements.institutions",
                        moved.institutions(),
                        moved.institutionStaff().totalInPost(),
                        moved.institutionStaff().retirees()));
        out.line(
                0,
                words.say(
                        "movements.posts",
                        moved.posts().total(),
                        moved.leaderPosts().total()));
        out.line(0, words.say("movements.duties", moved.duties()));
    }
}
