# Площадка: страница, на которой бота можно попробовать без Telegram. Ключи те же, что в en.playground.ftl.

## Чаты

page-chats = Чаты
page-messages = Сообщения
page-private = Личный чат
page-unknown-language = язык неизвестен
page-speaks-as = Писать от имени
page-start = Начать
page-typing = печатает…
page-choose-chat = Выберите чат
page-block = Заблокировать бота
page-unblock = Разблокировать бота
page-blocked = Бот здесь заблокирован и ничего не слышит.
page-invite = Добавить бота
page-dismiss = Убрать бота

## Сообщения

page-write = Сообщение
page-send = Отправить
page-save = Сохранить
page-reply = Ответить
page-edit = Изменить
page-editing = Правка
page-replying = Ответ: { $who }
page-edited = изменено
page-picture = Картинка
page-via = через { $who }
page-added = { $who } добавляет { $whom }
page-removed = { $who } удаляет { $whom }
page-left = { $who } покидает группу
page-renamed = { $who } меняет название группы на «{ $title }»
page-something = Что-то, чего эта страница не показывает
page-commands = Команды
page-results = Ответы на выбор
page-no-results = Ничего не найдено
page-more-results = Ещё
page-copied = Скопировано
page-cancel = Отмена
page-close = Закрыть
page-back = Все чаты

## Часы

page-clock = Часы
page-later-hour = +1 час
page-later-day = +1 день
page-later-week = +1 неделя

## За ответом

page-behind = Что за ответом
page-behind-empty = Спросите что-нибудь, и здесь станет видно, как вопрос понят и что сделал бот.
page-question = Как понят вопрос
page-calls = Что бот просил у Telegram
page-parameters = Параметры
page-result = Результат
page-lost = Площадка остановлена. Запустите её снова: npm start
page-language = Язык этой страницы

understood-recognised = Распознано
understood-answer = Ответ
understood-words = Слово за словом
understood-candidates = Близкие факты
understood-text = Прочитано как
understood-typing = Набрано
understood-language = Язык
understood-measure = Показатель
understood-way = Направление
understood-time = Время
understood-regions = Регионы
understood-unclear = Один из
understood-people = Люди
understood-organisations = Организации
understood-sectors = Отрасли
understood-goods = Товары
understood-elsewhere = Другие места
understood-cues = Приметы
understood-word = Слово
understood-kind = Вид
understood-weight = Вес
understood-keys = Означает
understood-score = Оценка
understood-coverage = Покрытие
understood-confidence = Уверенность
understood-fact = Факт
