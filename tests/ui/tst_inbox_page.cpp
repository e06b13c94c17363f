// SPDX-License-Identifier: GPL-3.0-or-later
// What no rule decides stands before a person: seen, opened with a reason, decided; and what strangers send is text.
#include "sent_webhook.h"

#include <QComboBox>
#include <QListWidget>

using namespace nachweis;
using test::Window;

class TestInboxPage : public QObject
{
    Q_OBJECT
    test::Sample m_sample;

private Q_SLOTS:
    void initTestCase() { test::prepareWindows("inbox"); }

    void decided_data() { test::languages(); }
    void decided()
    {
        QFETCH(QString, language);
        Window w(m_sample, language);
        test::send(w, m_sample, test::oneMessage(u"491701000001"_s, test::button("opt_in_no", "<b>Nein</b>, danke")));
        w.unlock();
        QTRY_VERIFY(w.find<QLabel>("inboxWaits"));
        QTRY_VERIFY(w.find<QLabel>("inboxWaits")->isVisible());
        w.page(7);
        auto *list = w.find<QTableWidget>("inbox");
        QTRY_COMPARE(list->rowCount(), 1);
        QVERIFY(w.find<QListWidget>("rail")->item(6)->text().contains(u"(1)"_s));
        QVERIFY(!w.find<QLabel>("inboxContent")->isVisible());

        QTest::mouseClick(w.find<QPushButton>("inboxShow"), Qt::LeftButton);
        QTRY_VERIFY(w.dialog());
        w.type("reason", u"x"_s);
        w.go(); // too short a reason: the form stays
        QTRY_VERIFY(w.dialog() && !w.dialog()->findChild<QLabel *>(u"formError"_s)->text().isEmpty());
        QVERIFY(!w.find<QLabel>("inboxContent")->isVisible());
        w.type("reason", u"what was pressed"_s);
        w.go();
        QTRY_VERIFY(w.find<QLabel>("inboxContent")->isVisible());
        QVERIFY(w.text("inboxContent").contains(u"<b>Nein</b>, danke"_s));
        QCOMPARE(w.find<QLabel>("inboxContent")->textFormat(), Qt::PlainText);
        QTRY_VERIFY(!w.dialog());

        QTest::mouseClick(w.find<QPushButton>("inboxDecide"), Qt::LeftButton);
        QTRY_VERIFY(w.dialog());
        auto *decision = w.dialog()->findChild<QComboBox *>(u"decision"_s);
        decision->setCurrentIndex(decision->findData(u"refusal"_s));
        auto *purpose = w.dialog()->findChild<QComboBox *>(u"purpose"_s);
        purpose->setCurrentIndex(purpose->findData(u"marketing"_s));
        w.go();
        QTRY_COMPARE(list->rowCount(), 0);
        QVERIFY(w.find<QLabel>("inboxEmpty")->isVisible());
        QVERIFY(!w.find<QLabel>("inboxContent")->isVisible());
        QTRY_VERIFY(!w.find<QListWidget>("rail")->item(6)->text().contains('('_L1));

        w.find<QAbstractButton>("inboxAll")->setChecked(true);
        QTRY_COMPARE(list->rowCount(), 1);
        QVERIFY(!w.find<QPushButton>("inboxDecide")->isEnabled());
    }

    void anApproverReadsAndDecidesNothing()
    {
        Window w(m_sample, u"en"_s, "approver");
        test::send(w, m_sample, test::oneMessage(u"491701000001"_s, test::button("opt_in_no", "No")));
        w.unlock();
        QTRY_VERIFY(w.find<QTableWidget>("inbox"));
        w.page(7);
        QTRY_COMPARE(w.find<QTableWidget>("inbox")->rowCount(), 1);
        QVERIFY(w.find<QPushButton>("inboxShow")->isEnabled());
        QVERIFY(!w.find<QPushButton>("inboxDecide")->isEnabled());
    }
};

QTEST_MAIN(TestInboxPage)
#include "tst_inbox_page.moc"
