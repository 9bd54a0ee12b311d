# Sharing: buttons that pass an answer on, inline mode, guest mode, groups. Keys are the same as in ru.sharing.ftl.

## Under an answer

button-share = Share
button-copy-link = Copy link
button-ask-bot = Ask more
